# The panel is built with the development packages, which then stay behind.
FROM node:24-bookworm-slim AS panel
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json vite.config.ts ./
COPY bin bin
COPY client client
COPY server server
RUN npm run build

# What the server needs while it runs. None of it has to be compiled.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules node_modules
COPY --from=panel /app/dist dist
COPY server server

# Code belongs to root and is read-only for the server, which may write to /data alone: it also runs with --read-only.
RUN install --directory --owner=node --group=node --mode=0700 /data
USER node
VOLUME /data
EXPOSE 3000

HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# Node itself is the first process, so that it gets the signal to stop and closes in order.
CMD ["node", "--disable-proto=delete", "server/main.ts"]
