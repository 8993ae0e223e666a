package org.bellwether.ops;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Lists the keys of a configuration mapping with type and default, for the checks at start and for the reference. */
public final class ConfigurationKeys {

    /**
     * One option.
     *
     * @param name the key
     * @param type what its value may be, in words
     * @param defaultValue the value where none is set, empty when there is none
     * @param method the method of the mapping that stands for it
     */
    public record Key(String name, String type, String defaultValue, Method method) {}

    /** Stands in a key for a name that the site chooses. */
    static final String ANY = "NAME";

    private ConfigurationKeys() {}

    /**
     * Tells whether a key is one of these, with any name where the site chooses it.
     *
     * @param keys names of keys
     * @param key what a site wrote
     * @return true if it is an option
     */
    static boolean isKnown(Collection<String> keys, String key) {
        return keys.stream()
                .anyMatch(known -> known.equals(key)
                        || known.contains("." + ANY + ".")
                                && key.matches(
                                        Pattern.quote(known).replace("." + ANY + ".", ".\\E[A-Za-z0-9_-]+\\Q.")));
    }

    /**
     * Lists the keys of a mapping and of the mappings inside it.
     *
     * @param mapping the interface
     * @param prefix what stands before its keys
     * @return the keys, sorted by name
     */
    public static List<Key> of(Class<?> mapping, String prefix) {
        List<Key> keys = new ArrayList<>();
        for (Method method : mapping.getDeclaredMethods()) {
            if (method.isSynthetic() || method.getParameterCount() != 0) {
                continue;
            }
            WithName named = method.getAnnotation(WithName.class);
            String name = prefix + "." + (named != null ? named.value() : kebab(method.getName()));
            if (isGroup(method.getReturnType())) {
                keys.addAll(of(method.getReturnType(), name));
            } else if (method.getReturnType() == Map.class) {
                ParameterizedType map = (ParameterizedType) method.getGenericReturnType();
                keys.addAll(of((Class<?>) map.getActualTypeArguments()[1], name + "." + ANY));
            } else {
                WithDefault otherwise = method.getAnnotation(WithDefault.class);
                keys.add(new Key(
                        name,
                        describe(method.getGenericReturnType()),
                        otherwise == null ? "" : otherwise.value(),
                        method));
            }
        }
        keys.sort(Comparator.comparing(Key::name));
        return keys;
    }

    private static boolean isGroup(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return type.isInterface() && (outer == BellwetherConfig.class || outer == IntakeConfig.class);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String describe(Type type) {
        if (type instanceof ParameterizedType generic) {
            String inner = describe(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? inner : inner + ", several separated by commas";
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .reduce((left, right) -> left + " or " + right)
                    .orElse("nothing");
        }
        if (type == int.class || type == long.class) {
            return "a whole number";
        }
        if (type == double.class || type == OptionalDouble.class) {
            return "a number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == Duration.class) {
            return "a duration such as 500ms, 10s or 5m";
        }
        return type == Path.class ? "a path" : "text";
    }
}
