// SPDX-License-Identifier: MIT

#if __has_include(<yaml.h>)
#include <yaml.h>
#elif defined(__APPLE__)
#error "libyaml is missing: brew install libyaml"
#else
#error "libyaml's header is missing: apt-get install libyaml-dev, dnf install libyaml-devel, apk add yaml-dev or pacman -S libyaml"
#endif
