import type { ReactNode } from "react";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Narrow, Row } from "~/components/ui/page";

interface Props {
  title: string;
  /** What is posted as `act`. */
  act: string;
  /** What is said of it, and what it needs to know. */
  children: ReactNode;
  press: ReactNode;
}

/** One thing that a desk does with a request, with what it needs to know for it. */
export function ActBlock({ title, act, children, press }: Props) {
  return (
    <Block title={title}>
      <Narrow>
        <form method="post" className="stack" data-notice-id="whatCustomerData">
          <input type="hidden" name="act" value={act} />
          {children}
          <Row>{press}</Row>
          <FormNotice of="whatCustomerData" brief />
        </form>
      </Narrow>
    </Block>
  );
}
