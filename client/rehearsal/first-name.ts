export const firstName = (name: string) => name.split(' ', 1).join('');
