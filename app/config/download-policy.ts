/** The `Content-Security-Policy` of files that people gave us: stricter than that of any page, so it stands in its place. */
export const DOWNLOAD_POLICY = "default-src 'none'; sandbox";
