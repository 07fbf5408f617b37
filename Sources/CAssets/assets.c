#include "CAssets.h"
int qorgan_assets_placeholder(void) { return 0; }
