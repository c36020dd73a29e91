#ifndef ANJUAN_CLIBXLSXWRITER_H
#define ANJUAN_CLIBXLSXWRITER_H

#include <xlsxwriter.h>

/* Of sys/mman.h, which shows it to GNU sources alone. */
int memfd_create(const char *name, unsigned int flags);

#endif
