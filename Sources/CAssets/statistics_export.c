#include "tables.h"

static const unsigned char booklet_css[] = {
#embed "Assets/statistics/booklet.css"
};
static const unsigned char booklet_mustache[] = {
#embed "Assets/statistics/booklet.mustache"
};
static const unsigned char report_css[] = {
#embed "Assets/statistics/report.css"
};
static const unsigned char report_mustache[] = {
#embed "Assets/statistics/report.mustache"
};

const struct qorgan_asset_entry qorgan_statistics_export_assets[] = {
    QORGAN_ASSET("statistics/booklet.css", booklet_css),
    QORGAN_ASSET("statistics/booklet.mustache", booklet_mustache),
    QORGAN_ASSET("statistics/report.css", report_css),
    QORGAN_ASSET("statistics/report.mustache", report_mustache),
    {0},
};
