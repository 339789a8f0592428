// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type FileMapRequest.

import type { FileMapRequestLegend } from "./file-map-request-legend.js";

export interface FileMapRequest {
  title: string;
  sheet: string;
  details?: string[] | undefined;
  legend?: FileMapRequestLegend | undefined;
}
