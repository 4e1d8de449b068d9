/**
 * Which legal basis a contact gets by the kind of its source, unless one is given. Whoever asks
 * about a property asks for steps towards a contract; of everybody else consent is needed. Each
 * workspace may set its own rules.
 */
export const DEFAULT_BASIS_RULES: Readonly<Record<string, string>> = {
  portal: "contract",
  "web-form": "contract",
  "walk-in": "contract",
  phone: "contract",
  referral: "consent",
  import: "consent",
  integration: "contract",
  "public-source": "consent",
  other: "consent",
};
