#ifndef ANJUAN_CLIBMALLOC_H
#define ANJUAN_CLIBMALLOC_H

// glibc's own header, which Swift's Glibc module leaves out.
#include <malloc.h>

#endif
