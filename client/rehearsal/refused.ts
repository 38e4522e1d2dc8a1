/** How Zoom says no: a number, where one is known, and a text. */
export type Refused = { errorCode?: string; errorMessage: string };

export const refused = (errorCode: string, errorMessage: string): Refused => ({ errorCode, errorMessage });

export const isRefused = (answer: object): answer is Refused => 'errorMessage' in answer;
