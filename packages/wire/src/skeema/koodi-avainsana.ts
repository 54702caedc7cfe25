/** Keyword that names the code of the finding which a value of another form gets. */
export const KOODI_AVAINSANA = 'x-koodi';
