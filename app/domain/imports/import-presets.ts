import type { ImportKind } from "./import-fields";

/** The headers that another program's export is known by, and what they mean to us. */
export interface ImportPreset {
  name: "hubspot" | "salesforce" | "pipedrive" | "google";
  kind: ImportKind;
  headers: Readonly<Record<string, string | null>>;
}

export const IMPORT_PRESETS: readonly ImportPreset[] = [
  {
    name: "hubspot",
    kind: "contacts",
    headers: {
      "Record ID": "externalId",
      "First Name": "firstName",
      "Last Name": "lastName",
      Email: "email",
      "Phone Number": "phone",
      "Lead Status": null,
      "Lifecycle Stage": null,
      "Original Source": "source",
      "Create Date": "collectedOn",
      "Contact owner": "owner",
      "Associated Company IDs": null,
    },
  },
  {
    name: "salesforce",
    kind: "contacts",
    headers: {
      "First Name": "firstName",
      "Last Name": "lastName",
      Email: "email",
      Phone: "phone",
      "Account Name": "account",
      "Lead Source": "source",
      "Lead Status": null,
      "Owner Alias": "owner",
      "Created Date": "collectedOn",
    },
  },
  {
    name: "pipedrive",
    kind: "contacts",
    headers: {
      "Person - Name": "name",
      "Person - Email": "email",
      "Person - Phone": "phone",
      "Organization - Name": "account",
    },
  },
  {
    name: "google",
    kind: "contacts",
    headers: {
      "Given Name": "firstName",
      "Family Name": "lastName",
      "E-mail 1 - Value": "email",
      "E-mail 2 - Value": "email",
      "Phone 1 - Value": "phone",
      "Phone 2 - Value": "phone",
      "E-mail 1 - Type": null,
      "Phone 1 - Type": null,
      "Group Membership": "tags",
    },
  },
];
