#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <stddef.h>

#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU, whose UErrorCode clashes with Swift's _FoundationICU in any file that imports
   Foundation. Only structs that are never touched here change. */
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/* A GNU function that Swift's Glibc module hides behind a feature macro. */
extern void *memrchr(const void *bytes, int byte, size_t count);
static inline const void *anjuan_memrchr(const void *bytes, int byte, size_t count) {
  return memrchr(bytes, byte, count);
}

/* xmlFree is a mutable C global, which Swift 6 refuses to read. */
static inline void anjuan_xmlFree(void *memory) { xmlFree(memory); }

/* A macro with an unsigned value that Swift does not import. */
static inline unsigned int anjuan_sax2Magic(void) { return XML_SAX2_MAGIC; }

/* From 2.12 on the error is const: the cast gives Swift one type for both. */
typedef void (*anjuan_ErrorCallback)(void *context, const xmlError *error);
static inline void anjuan_setParserErrors(xmlSAXHandler *handler, anjuan_ErrorCallback callback) {
  handler->serror = (xmlStructuredErrorFunc)callback;
}
static inline void anjuan_setSchemaParserErrors(xmlSchemaParserCtxtPtr parser, anjuan_ErrorCallback callback, void *context) {
  xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)callback, context);
}
static inline void anjuan_setSchemaErrors(xmlSchemaValidCtxtPtr validator, anjuan_ErrorCallback callback, void *context) {
  xmlSchemaSetValidStructuredErrors(validator, (xmlStructuredErrorFunc)callback, context);
}
static inline void anjuan_setXPathErrors(xmlXPathContextPtr xpath, anjuan_ErrorCallback callback, void *context) {
  xpath->error = (xmlStructuredErrorFunc)callback;
  xpath->userData = context;
}

#endif
