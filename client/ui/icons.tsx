import type { ReactNode } from 'react';
import './icons.css';

/** Signs on a grid of 24 units, in lines of 2, in the colour of the words beside them, which carry the meaning. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

const drawn = (shape: ReactNode) => () => <Icon>{shape}</Icon>;

export const NowIcon = drawn(<path d="M3 18h18M6.5 18a5.5 5.5 0 0 1 11 0M12 5.5v3M3.8 9.8l2.2 2.2M20.2 9.8L18 12" />);
export const PeopleIcon = drawn(
  <path d="M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20v-.5a6.5 6.5 0 0 1 13 0v.5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14a6.5 6.5 0 0 1 3.5 5.5v.5" />,
);
export const HelpIcon = drawn(
  <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2 1-1.2 1.8M12 16.8v.1" />,
);
export const LockIcon = drawn(
  <path d="M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V7.5a4 4 0 0 1 8 0v3" />,
);
export const CountIcon = drawn(<path d="M4 20.5h16M6.5 16.5v-4M12 16.5v-9M17.5 16.5v-12" />);
export const AgreementIcon = drawn(<path d="M6 3.5h12v17H6zM9.5 9h5M9.5 13h5" />);
export const SessionIcon = drawn(
  <path d="M6 3.5h12A1.5 1.5 0 0 1 19.5 5v14a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19V5A1.5 1.5 0 0 1 6 3.5zM8.5 8.5h7M8.5 12.5h7M8.5 16.5h4" />,
);
export const CloseIcon = drawn(<path d="M6 6l12 12M18 6L6 18" />);
export const CheckIcon = drawn(<path d="M4.5 12.5l5 5 10-11" />);
export const LinkIcon = drawn(
  <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6L12 5.7M14 10a4.5 4.5 0 0 0-6.4 0l-3 3a4.5 4.5 0 0 0 6.4 6.4l1-1.1" />,
);
export const CopyIcon = drawn(
  <path d="M9.5 8.5h9A1.5 1.5 0 0 1 20 10v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 8 19v-9a1.5 1.5 0 0 1 1.5-1.5zM4.5 15.5A1.5 1.5 0 0 1 4 14.5V5a1.5 1.5 0 0 1 1.5-1.5H15" />,
);
export const PrintIcon = drawn(
  <path d="M7 8.5v-5h10v5M7 17.5H4.5A1.5 1.5 0 0 1 3 16v-6a1.5 1.5 0 0 1 1.5-1.5h15A1.5 1.5 0 0 1 21 10v6a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6.5H7z" />,
);
export const DownloadIcon = drawn(<path d="M12 3.5v12M7 11l5 5 5-5M4 20.5h16" />);
export const BackIcon = drawn(<path d="M20 12H4.5M11 5l-7 7 7 7" />);
export const OpenIcon = drawn(<path d="M6 9l6 6 6-6" />);
export const NewsIcon = drawn(
  <path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />,
);
export const ProblemIcon = drawn(<path d="M12 4l9 16H3zM12 10v4.5M12 17.2v.1" />);
