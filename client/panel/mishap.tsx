import { Component, type ReactNode } from 'react';
import { loadAgain, Message } from './message.tsx';
import { say } from './say.ts';

/** Catches what should not happen, such as a part of the panel that could not be loaded. React asks for a class here. */
export class Mishap extends Component<{ children: ReactNode }, { happened: boolean }> {
  override state = { happened: false };

  static getDerivedStateFromError() {
    return { happened: true };
  }

  override render() {
    if (!this.state.happened) return this.props.children;
    return (
      <Message heading={say('mishap')} action={loadAgain}>
        <p>{say('mishapBody')}</p>
      </Message>
    );
  }
}
