/** Osa, jolla on palvelimen antama pysyvä tunniste. Jakolinkit osoittavat siihen, joten se säilyy korvauksissa. */
export interface Yksiloity {
  readonly moduleId?: string;
}
