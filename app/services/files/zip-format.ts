/** What stands in a zip, by its specification (PKWARE APPNOTE 4.3): signatures, and bytes of the records of fixed length. */
export const END = "PK\x05\x06";
export const CENTRAL = "PK\x01\x02";
export const LOCAL = "PK\x03\x04";
export const END_BYTES = 22;
export const CENTRAL_BYTES = 46;
export const LOCAL_BYTES = 30;
/** The flag of an entry that is encrypted. */
export const ENCRYPTED = 1;
/** The methods of compression. */
export const STORED = 0;
export const DEFLATED = 8;
