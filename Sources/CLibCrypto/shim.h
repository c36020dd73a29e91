#ifndef ANJUAN_CLIBCRYPTO_H
#define ANJUAN_CLIBCRYPTO_H

/* Only the digest interface: everything else of OpenSSL stays out of reach. */
#include <openssl/evp.h>

#endif
