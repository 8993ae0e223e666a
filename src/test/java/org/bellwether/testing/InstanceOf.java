package org.bellwether.testing;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;

/** A bean that is asked for late, for tests without a container. */
public final class InstanceOf {

    private InstanceOf() {}

    /**
     * Wraps an object.
     *
     * @param value what {@code get} returns
     * @param <T> its type
     * @return an instance that knows {@code get} and nothing else
     */
    @SuppressWarnings("unchecked")
    public static <T> Instance<T> value(T value) {
        return (Instance<T>) Proxy.newProxyInstance(
                InstanceOf.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("get")) {
                        return value;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
