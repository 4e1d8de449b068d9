/** What can be wrong with an address stands beside the address. */
export const ADDRESS_FAULTS = Object.fromEntries(
  [
    "address-malformed",
    "address-not-https",
    "address-has-credentials",
    "address-has-fragment",
    "address-has-port",
    "address-is-ip",
    "address-is-local",
    "address-is-ours",
    "address-on-our-host",
  ].map((fault) => [fault, "url"]),
);
