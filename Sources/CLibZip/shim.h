#ifndef ANJUAN_CLIBZIP_H
#define ANJUAN_CLIBZIP_H

#include <zip.h>

#endif
