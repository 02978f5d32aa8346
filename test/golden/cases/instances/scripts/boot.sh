#!/bin/bash
set -euo pipefail
dnf install -y docker
systemctl enable --now docker
docker run --detach --restart always --env API_KEY --env DATABASE_URL --publish 8080:8080 "${IMAGE:-synthdata/gpu}"
