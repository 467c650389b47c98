export { c as systemClock } from "./system.js";
