#include "CAssets.h"

#include <string.h>

#include "tables.h"

static const struct qorgan_asset_entry *const tables[] = {
    qorgan_lesson_packaging_assets,
    qorgan_pack_catalogue_assets,
    qorgan_statistics_export_assets,
    qorgan_portal_assets,
};

const unsigned char *qorgan_asset(const char *path, size_t *count) {
  for (size_t table = 0; table < sizeof tables / sizeof *tables; table++) {
    for (const struct qorgan_asset_entry *entry = tables[table]; entry->path; entry++) {
      if (strcmp(entry->path, path) == 0) {
        *count = entry->count;
        return entry->bytes;
      }
    }
  }
  return NULL;
}
