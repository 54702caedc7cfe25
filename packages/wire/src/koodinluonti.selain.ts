/** In a browser nothing is tried: under a strict Content-Security-Policy the mere trial would be reported as a violation. */
export function saakoLuodaKoodia(): boolean {
  return false;
}
