// Debian's headers pull in ICU's, which differ from the copy inside Foundation; Swift then refuses a file that imports
// both. Only the encoding handler, which nobody here touches, has another layout without them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlwriter.h>
#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>

// xmlFree is a variable that holds a function, which Swift 6 refuses to read as shared mutable state.
static inline void qorgan_xml_free(void *memory) { xmlFree(memory); }

// What libxml2 reports, without its xmlError, whose constness changed in 2.12.
typedef void (*qorgan_xml_report)(void *context, int level, int line, const char *message);

struct qorgan_xml_sink {
  qorgan_xml_report report;
  void *context;
};

static inline void qorgan_xml_forward(void *data, const xmlError *error) {
  struct qorgan_xml_sink *sink = (struct qorgan_xml_sink *)data;
  if (error) sink->report(sink->context, error->level, error->line, error->message);
}

static inline void qorgan_schema_parser_reports(
    xmlSchemaParserCtxtPtr parser, struct qorgan_xml_sink *sink) {
  xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)qorgan_xml_forward, sink);
}

static inline void qorgan_schema_valid_reports(
    xmlSchemaValidCtxtPtr validator, struct qorgan_xml_sink *sink) {
  xmlSchemaSetValidStructuredErrors(validator, (xmlStructuredErrorFunc)qorgan_xml_forward, sink);
}
