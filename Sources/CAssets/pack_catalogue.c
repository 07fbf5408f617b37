#include "tables.h"

static const unsigned char catalogue_catalogue_css[] = {
#embed "Assets/catalogue/catalogue.css"
};
static const unsigned char catalogue_catalogue_js[] = {
#embed "Assets/catalogue/catalogue.js"
};
static const unsigned char catalogue_catalogue_mustache[] = {
#embed "Assets/catalogue/catalogue.mustache"
};
static const unsigned char catalogue_catalogue_lesson_mustache[] = {
#embed "Assets/catalogue/catalogue-lesson.mustache"
};
static const unsigned char catalogue_catalogue_words_mustache[] = {
#embed "Assets/catalogue/catalogue-words.mustache"
};
static const unsigned char catalogue_catalogue_words_json[] = {
#embed "Assets/catalogue/catalogue-words.json"
};
static const unsigned char catalogue_week_mustache[] = {
#embed "Assets/catalogue/week.mustache"
};

const struct qorgan_asset_entry qorgan_pack_catalogue_assets[] = {
    QORGAN_ASSET("catalogue/catalogue.css", catalogue_catalogue_css),
    QORGAN_ASSET("catalogue/catalogue.js", catalogue_catalogue_js),
    QORGAN_ASSET("catalogue/catalogue.mustache", catalogue_catalogue_mustache),
    QORGAN_ASSET("catalogue/catalogue-lesson.mustache", catalogue_catalogue_lesson_mustache),
    QORGAN_ASSET("catalogue/catalogue-words.mustache", catalogue_catalogue_words_mustache),
    QORGAN_ASSET("catalogue/catalogue-words.json", catalogue_catalogue_words_json),
    QORGAN_ASSET("catalogue/week.mustache", catalogue_week_mustache),
    {0},
};
