/** The release whose answers the double gives. */
export const serverVersion = "v1.36.2";
