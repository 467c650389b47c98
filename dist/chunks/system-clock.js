export { s as systemClock } from "./system.js";
