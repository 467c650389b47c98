export { p as renderConfig } from "./render.js";
