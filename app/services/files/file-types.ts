/** The twelve kinds of file we keep. Whatever is not in this table is refused. */
export const FILE_TYPES = {
  pdf: { contentType: "application/pdf", extensions: ["pdf"] },
  png: { contentType: "image/png", extensions: ["png"] },
  jpeg: { contentType: "image/jpeg", extensions: ["jpg", "jpeg", "jfif"] },
  gif: { contentType: "image/gif", extensions: ["gif"] },
  webp: { contentType: "image/webp", extensions: ["webp"] },
  heic: { contentType: "image/heic", extensions: ["heic", "heif"] },
  docx: {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
  },
  xlsx: {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extensions: ["xlsx"],
  },
  pptx: {
    contentType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    extensions: ["pptx"],
  },
  txt: { contentType: "text/plain", extensions: ["txt"] },
  csv: { contentType: "text/csv", extensions: ["csv"] },
  eml: { contentType: "message/rfc822", extensions: ["eml"] },
} as const satisfies Record<string, { contentType: string; extensions: readonly string[] }>;

export type FileType = keyof typeof FILE_TYPES;

/** The type that a name claims by its ending, or null. */
export function typeOfName(name: string): FileType | null {
  const extension = name.toLowerCase().split(".").slice(1).at(-1);
  const types = Object.keys(FILE_TYPES) as FileType[];
  return types.find((type) => extensionsOf(type).includes(extension ?? "")) ?? null;
}

const extensionsOf = (type: FileType): readonly string[] => FILE_TYPES[type].extensions;
