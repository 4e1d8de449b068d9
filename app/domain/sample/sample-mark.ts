/** What rows of sample data are marked with: they came by an import that is no file's. */
export const SAMPLE_IMPORT = "im_sample";

/** Whether a record is sample data: it is nobody's, nothing of it leaves, and it goes with the rest of the sample. */
export const isSample = (record: { importId?: unknown } | null | undefined) =>
  record?.importId === SAMPLE_IMPORT;
