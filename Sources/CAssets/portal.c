#include "tables.h"

static const unsigned char preview_css[] = {
#embed "Assets/preview/preview.css"
};
static const unsigned char preview_js[] = {
#embed "Assets/preview/preview.js"
};
static const unsigned char head_mustache[] = {
#embed "Assets/preview/head.mustache"
};
static const unsigned char foot_mustache[] = {
#embed "Assets/preview/foot.mustache"
};
static const unsigned char diagnostics_mustache[] = {
#embed "Assets/preview/diagnostics.mustache"
};
static const unsigned char index_mustache[] = {
#embed "Assets/preview/index.mustache"
};
static const unsigned char pair_mustache[] = {
#embed "Assets/preview/pair.mustache"
};
static const unsigned char view_mustache[] = {
#embed "Assets/preview/view.mustache"
};

const struct qorgan_asset_entry qorgan_portal_assets[] = {
    QORGAN_ASSET("preview/preview.css", preview_css),
    QORGAN_ASSET("preview/preview.js", preview_js),
    QORGAN_ASSET("preview/head.mustache", head_mustache),
    QORGAN_ASSET("preview/foot.mustache", foot_mustache),
    QORGAN_ASSET("preview/diagnostics.mustache", diagnostics_mustache),
    QORGAN_ASSET("preview/index.mustache", index_mustache),
    QORGAN_ASSET("preview/pair.mustache", pair_mustache),
    QORGAN_ASSET("preview/view.mustache", view_mustache),
    {0},
};
