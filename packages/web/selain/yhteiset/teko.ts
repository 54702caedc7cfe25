import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

/** What a button does: one at a time. A double click or a held key asks again before the page has drawn that it goes on. */
export function useTeko<T, V = void>(asetukset: UseMutationOptions<T, Error, V>): UseMutationResult<T, Error, V> {
  const kesken = useRef(false);
  const teko = useMutation({
    ...asetukset,
    onSettled: (...tulos) => {
      kesken.current = false;
      return asetukset.onSettled?.(...tulos);
    },
  });
  const { mutate: tee } = teko;
  const mutate = useCallback<typeof tee>(
    (...pyynto) => {
      if (kesken.current) return;
      kesken.current = true;
      tee(...pyynto);
    },
    [tee],
  );
  return { ...teko, mutate };
}
