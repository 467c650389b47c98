export { t as embedNodeConfigs } from "./artifacts.js";
