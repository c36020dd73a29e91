#ifndef ANJUAN_CLIBZ_H
#define ANJUAN_CLIBZ_H

#include <zlib.h>

#endif
