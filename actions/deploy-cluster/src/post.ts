import { deleteRememberedFiles } from "@keelson/runner";

deleteRememberedFiles();
