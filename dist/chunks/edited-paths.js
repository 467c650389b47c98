export { i as editedPaths } from "./artifacts.js";
