import { Component, Suspense, type ReactNode } from 'react';
import { ErrorState } from './ErrorState.tsx';
import styles from './Part.module.css';

interface Props {
  children: ReactNode;
}

/**
 * A part of the app that is loaded when it is first needed. Where it does not come, for want of network or because the
 * server has a newer one, it says so in a corner and the page stays; to load it anew, the page is.
 */
export class Part extends Component<Props, { problem: unknown }> {
  static getDerivedStateFromError(problem: unknown) {
    return { problem };
  }

  override state = { problem: null };

  override render() {
    const { problem } = this.state;
    if (problem === null) return <Suspense fallback={null}>{this.props.children}</Suspense>;
    return (
      <div className={styles['lost']}>
        <ErrorState problem={problem} onRetry={() => location.reload()} />
      </div>
    );
  }
}
