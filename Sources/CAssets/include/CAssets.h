#ifndef QORGAN_ASSETS_H
#define QORGAN_ASSETS_H

#include <stddef.h>

/// The bytes of an asset by its path below Assets, or a null pointer when there is none; they live as long as the program.
const unsigned char *qorgan_asset(const char *path, size_t *count);

/// One asset: its path below Assets and its bytes.
struct qorgan_asset_entry {
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

#endif
