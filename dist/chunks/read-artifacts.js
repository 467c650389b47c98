export { r as readArtifacts } from "./artifacts.js";
