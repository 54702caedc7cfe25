import { useId, type ReactNode } from 'react';
import { Modal, ModalContent, ModalFooter, ModalTitle } from 'suomifi-ui-components';

interface Props {
  readonly auki: boolean;
  readonly otsikko: string;
  readonly sulje: () => void;
  readonly children: ReactNode;
  readonly napit: ReactNode;
}

/** A dialog over the page: named by its heading, closed by Esc. */
export function Dialogi({ auki, otsikko, sulje, children, napit }: Props): ReactNode {
  const id = useId();
  return (
    <Modal appElementId="juuri" visible={auki} onEscKeyDown={sulje} ariaLabelledBy={id}>
      <ModalContent>
        <ModalTitle id={id}>{otsikko}</ModalTitle>
        {children}
      </ModalContent>
      <ModalFooter>{napit}</ModalFooter>
    </Modal>
  );
}
