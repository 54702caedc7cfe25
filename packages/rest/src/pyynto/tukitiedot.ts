/** What support asks for when a request failed. Only facts that the caller sent or that are about the caller. */
export interface Tukitiedot {
  readonly pyyntoId: string;
  kayttajatunnus?: string;
  oppijaOid?: string;
  opiskeluoikeusOid?: string;
}
