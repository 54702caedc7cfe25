/**
 * The path part of the address at which clients know the service: empty, or for example `/ehoks-osa`. Routes do not know it: a host
 * mounts them under it, or a proxy takes it away. It is added to every address that is told.
 */
export function julkinenPolku(julkinenUrl: string): string {
  return new URL(julkinenUrl).pathname.replace(/\/$/, '');
}
