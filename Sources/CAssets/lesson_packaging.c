#include "tables.h"

static const unsigned char player_css[] = {
#embed "Assets/packs/player.css"
};
static const unsigned char player_js[] = {
#embed "Assets/packs/player.js"
};
static const unsigned char player_mustache[] = {
#embed "Assets/packs/player.mustache"
};
static const unsigned char player_words_json[] = {
#embed "Assets/packs/player-words.json"
};
static const unsigned char book_chapter_mustache[] = {
#embed "Assets/book/chapter.mustache"
};
static const unsigned char book_css[] = {
#embed "Assets/book/book.css"
};
static const unsigned char cmi5_js[] = {
#embed "Assets/packs/cmi5.js"
};
static const unsigned char kit_css[] = {
#embed "Assets/packs/kit.css"
};
static const unsigned char kit_mustache[] = {
#embed "Assets/packs/kit.mustache"
};
static const unsigned char kit_cell_mustache[] = {
#embed "Assets/packs/kit-cell.mustache"
};
static const unsigned char kit_words_json[] = {
#embed "Assets/packs/kit-words.json"
};
static const unsigned char teacher_block_mustache[] = {
#embed "Assets/packs/teacher-block.mustache"
};
static const unsigned char teacher_css[] = {
#embed "Assets/packs/teacher.css"
};
static const unsigned char teacher_mustache[] = {
#embed "Assets/packs/teacher.mustache"
};
static const unsigned char scorm12_adlcp_rootv1p2_xsd[] = {
#embed "Assets/schemas/scorm12/adlcp_rootv1p2.xsd"
};
static const unsigned char scorm12_ims_xml_xsd[] = {
#embed "Assets/schemas/scorm12/ims_xml.xsd"
};
static const unsigned char scorm12_imscp_rootv1p1p2_xsd[] = {
#embed "Assets/schemas/scorm12/imscp_rootv1p1p2.xsd"
};
static const unsigned char scorm12_imsmd_rootv1p2p1_xsd[] = {
#embed "Assets/schemas/scorm12/imsmd_rootv1p2p1.xsd"
};
static const unsigned char scorm2004_adlcp_v1p3_xsd[] = {
#embed "Assets/schemas/scorm2004/adlcp_v1p3.xsd"
};
static const unsigned char scorm2004_adlnav_v1p3_xsd[] = {
#embed "Assets/schemas/scorm2004/adlnav_v1p3.xsd"
};
static const unsigned char scorm2004_adlseq_v1p3_xsd[] = {
#embed "Assets/schemas/scorm2004/adlseq_v1p3.xsd"
};
static const unsigned char scorm2004_imscp_v1p1_xsd[] = {
#embed "Assets/schemas/scorm2004/imscp_v1p1.xsd"
};
static const unsigned char scorm2004_imsss_v1p0_xsd[] = {
#embed "Assets/schemas/scorm2004/imsss_v1p0.xsd"
};
static const unsigned char scorm2004_lom_xsd[] = {
#embed "Assets/schemas/scorm2004/lom.xsd"
};
static const unsigned char lms_profiles_json[] = {
#embed "Assets/packs/lms-profiles.json"
};
static const unsigned char foreign_imscp_xsd[] = {
#embed "Assets/schemas/foreign/imscp.xsd"
};
static const unsigned char foreign_cmi5_xsd[] = {
#embed "Assets/schemas/foreign/cmi5.xsd"
};

const struct qorgan_asset_entry qorgan_lesson_packaging_assets[] = {
    QORGAN_ASSET("packs/player.css", player_css),
    QORGAN_ASSET("packs/player.js", player_js),
    QORGAN_ASSET("packs/player.mustache", player_mustache),
    QORGAN_ASSET("packs/player-words.json", player_words_json),
    QORGAN_ASSET("book/chapter.mustache", book_chapter_mustache),
    QORGAN_ASSET("book/book.css", book_css),
    QORGAN_ASSET("packs/cmi5.js", cmi5_js),
    QORGAN_ASSET("packs/kit.css", kit_css),
    QORGAN_ASSET("packs/kit.mustache", kit_mustache),
    QORGAN_ASSET("packs/kit-cell.mustache", kit_cell_mustache),
    QORGAN_ASSET("packs/kit-words.json", kit_words_json),
    QORGAN_ASSET("packs/teacher-block.mustache", teacher_block_mustache),
    QORGAN_ASSET("packs/teacher.css", teacher_css),
    QORGAN_ASSET("packs/teacher.mustache", teacher_mustache),
    QORGAN_ASSET("schemas/scorm12/adlcp_rootv1p2.xsd", scorm12_adlcp_rootv1p2_xsd),
    QORGAN_ASSET("schemas/scorm12/ims_xml.xsd", scorm12_ims_xml_xsd),
    QORGAN_ASSET("schemas/scorm12/imscp_rootv1p1p2.xsd", scorm12_imscp_rootv1p1p2_xsd),
    QORGAN_ASSET("schemas/scorm12/imsmd_rootv1p2p1.xsd", scorm12_imsmd_rootv1p2p1_xsd),
    QORGAN_ASSET("schemas/scorm2004/adlcp_v1p3.xsd", scorm2004_adlcp_v1p3_xsd),
    QORGAN_ASSET("schemas/scorm2004/adlnav_v1p3.xsd", scorm2004_adlnav_v1p3_xsd),
    QORGAN_ASSET("schemas/scorm2004/adlseq_v1p3.xsd", scorm2004_adlseq_v1p3_xsd),
    QORGAN_ASSET("schemas/scorm2004/imscp_v1p1.xsd", scorm2004_imscp_v1p1_xsd),
    QORGAN_ASSET("schemas/scorm2004/imsss_v1p0.xsd", scorm2004_imsss_v1p0_xsd),
    QORGAN_ASSET("schemas/scorm2004/lom.xsd", scorm2004_lom_xsd),
    QORGAN_ASSET("packs/lms-profiles.json", lms_profiles_json),
    QORGAN_ASSET("schemas/foreign/imscp.xsd", foreign_imscp_xsd),
    QORGAN_ASSET("schemas/foreign/cmi5.xsd", foreign_cmi5_xsd),
    {0},
};
