int qorgan_assets_placeholder(void);
