import type { StoredImportKind } from "./stored-import";

/** A file of each kind to start from, with people and companies who do not exist. */
export const SAMPLE_FILES: Record<StoredImportKind, readonly (readonly string[])[]> = {
  contacts: [
    ["ID", "First name", "Last name", "Arabic name", "Mobile", "Email", "Source", "Agent", "Notes"],
    [
      "1001",
      "Layla",
      "Haddad",
      "ليلى حداد",
      "+971 50 000 0101",
      "layla@mail.example",
      "Open day",
      "Sara Sample",
      "Two bedrooms, near the metro",
    ],
    ["1002", "Omar", "Example", "", "+971 50 000 0102", "", "", "", ""],
  ],
  accounts: [
    ["Account", "Sector", "Year established", "Employees", "Office location", "Subsidiary of"],
    ["Sample Developments", "Developer", "1998", "420", "Dubai", ""],
    ["Sample Towers", "Developer", "2011", "60", "Dubai", "Sample Developments"],
  ],
  deals: [
    ["Deal ID", "Agent", "Title", "Account", "Stage", "Created", "Close date", "Value"],
    [
      "D-1",
      "Sara Sample",
      "Unit 1904",
      "Sample Towers",
      "Negotiation",
      "2026-01-12",
      "",
      "2450000",
    ],
    ["D-2", "Sara Sample", "Unit 2101", "", "Won", "2026-01-15", "2026-03-02", "3100000"],
  ],
  agents: [
    ["Agent", "Manager", "Office"],
    ["Sara Sample", "Huda Sample", "Marina"],
    ["Ben Sample", "Huda Sample", "Downtown"],
  ],
};
