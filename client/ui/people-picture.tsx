import { Picture } from './pictures.tsx';

/** Three people close together. */
export const PeoplePicture = () => (
  <Picture>
    <circle className="picture-cloud" cx="13.5" cy="23" r="5.5" />
    <path className="picture-cloud" d="M4.5 46a9 9 0 0 1 18 0z" />
    <circle className="picture-cloud" cx="42.5" cy="23" r="5.5" />
    <path className="picture-cloud" d="M33.5 46a9 9 0 0 1 18 0z" />
    <circle className="picture-sun" cx="28" cy="19" r="6.5" />
    <path className="picture-sun" d="M16.5 49a11.5 11.5 0 0 1 23 0z" />
  </Picture>
);
