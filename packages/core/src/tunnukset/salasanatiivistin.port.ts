import { portti } from '../portti.js';

export interface Salasanatiivistin {
  tiivista(salasana: string): Promise<string>;
  tasmaa(salasana: string, tiiviste: string): Promise<boolean>;
}
export const Salasanatiivistin = portti<Salasanatiivistin>('Salasanatiivistin');
