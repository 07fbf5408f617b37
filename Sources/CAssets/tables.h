#ifndef QORGAN_ASSET_TABLES_H
#define QORGAN_ASSET_TABLES_H

#include "CAssets.h"

// SwiftPM has no name for C23 yet; clang takes #embed in C17 as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Each room has a table in a file of its own, which ends with an entry without a path.
extern const struct qorgan_asset_entry qorgan_lesson_packaging_assets[];
extern const struct qorgan_asset_entry qorgan_pack_catalogue_assets[];
extern const struct qorgan_asset_entry qorgan_statistics_export_assets[];
extern const struct qorgan_asset_entry qorgan_portal_assets[];

// #embed cannot stand in a macro: a table names an array that was filled above it.
#define QORGAN_ASSET(path, bytes) {path, bytes, sizeof bytes}

#endif
