import { t as require_Reflect } from "./vendor-reflect-metadata.js";
export default require_Reflect();
export {};
